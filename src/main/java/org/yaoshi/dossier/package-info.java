/**
 * What a filing dossier (备案资料) says, as plain data: sections of paragraphs, facts and tables. How it looks on paper is
 * decided one level down, in {@code pdf}; nothing here knows a font or a page.
 */
package org.yaoshi.dossier;
