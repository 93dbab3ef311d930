/**
 * What contents of all views are made of: what every content can say of itself, columns and plain
 * tables. The lowest package of the room.
 */
package org.meridian.view.content;
