/** Pictures of the steps of a story, without a window. */
package org.meridian.render.story;
