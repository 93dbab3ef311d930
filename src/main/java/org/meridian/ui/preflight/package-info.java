/** The check before a talk, as the presenter reads it. */
package org.meridian.ui.preflight;
