/** What a figure carries so that the program can show the same again. */
package org.meridian.io.figure;
