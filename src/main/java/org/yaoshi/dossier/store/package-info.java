/** The door to dossiers: a kept formulation, what the law says of it, and the file that shows both. */
package org.yaoshi.dossier.store;
