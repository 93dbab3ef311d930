/** Stories for the window: their files, those that ship, and what is kept between two runs. */
package org.meridian.app.story;
