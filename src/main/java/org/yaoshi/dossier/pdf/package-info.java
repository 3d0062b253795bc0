/**
 * How a dossier (备案资料) looks on paper: A4 pages as an archival PDF/A-2u file. OpenPDF is known here and nowhere else.
 * What a dossier says is decided one level up; no wording of the law and no verdict is ever made here.
 */
package org.yaoshi.dossier.pdf;
