/** Marks on the picture of a step, drawn: callouts, rings, ink. */
package org.meridian.render.story.marks;
