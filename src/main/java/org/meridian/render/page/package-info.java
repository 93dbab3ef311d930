/** Draws pages of records on sheets: one painter for each kind of block. */
package org.meridian.render.page;
