/** What all pages share: the language they speak and the address they stand at. */
package org.yaoshi.platform.page;
