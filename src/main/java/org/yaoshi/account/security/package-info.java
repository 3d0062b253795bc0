/**
 * Who is asking, and whether they may: signing in and out, the session that remembers it, and the guard that stands on every
 * door. Nothing here knows what lies behind a door.
 */
package org.yaoshi.account.security;
