/** Stories in the window: capturing what is looked at, the strip of steps, and going to them. */
package org.meridian.ui.story;
