/**
 * The desktop program: builds the objects behind the window, hands them to each other, and answers
 * the window's questions about files.
 */
package org.meridian.app.desktop;
