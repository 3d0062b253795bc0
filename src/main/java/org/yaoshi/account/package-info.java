/**
 * Who works here (人员与权限): four roles, what each may do, and the accounts that hold them. How someone proves who they are,
 * and where accounts are kept, lies below.
 */
package org.yaoshi.account;
