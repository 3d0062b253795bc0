/** JSON text to nodes and back, by Jakarta JSON Processing; the one place that knows how JSON is spelt. */
package org.yaoshi.document.json;
