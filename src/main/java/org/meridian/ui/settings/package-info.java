/** What the program remembers and lets the user change: language, look, motion, drawing. */
package org.meridian.ui.settings;
