/**
 * What the window asks of the world outside it: files and settings. The user interface opens no
 * file itself; {@code app} implements these over the readers and writers and hands them in.
 */
package org.meridian.ui.ports;
