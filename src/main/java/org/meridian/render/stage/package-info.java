/** The picture that an audience sees: title, text and the figure of a step, sized for a room. */
package org.meridian.render.stage;
