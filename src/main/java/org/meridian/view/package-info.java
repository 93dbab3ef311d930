/**
 * What a view shows, before anything is drawn: the same content for the window, for figures, for
 * tables and for the command line. Knows no toolkit, no files.
 */
package org.meridian.view;
