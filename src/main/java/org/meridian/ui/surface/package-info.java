/**
 * Shows pictures that were drawn elsewhere: pixel buffers that take turns on the screen, and the
 * small floating note beside the pointer. Shared by map and matrix.
 */
package org.meridian.ui.surface;
