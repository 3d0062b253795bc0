/** Which ingredient a name means (原料目录): official identities from the rule base. Whether it is permitted is for the rules. */
package org.yaoshi.catalogue;
