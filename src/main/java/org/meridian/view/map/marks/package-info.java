/** Marks of a map as flat arrays, ready to be drawn many at a time. */
package org.meridian.view.map.marks;
