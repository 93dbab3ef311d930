/** Marks on the picture of a step: where they come to stand. */
package org.meridian.view.story.marks;
