/** What the tests of the running product stand on: the server, its database and the browser. No test lies here. */
package org.yaoshi.harness;
