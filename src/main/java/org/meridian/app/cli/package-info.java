/** The command line: one class a verb, the same engine and renderer as the window. */
package org.meridian.app.cli;
