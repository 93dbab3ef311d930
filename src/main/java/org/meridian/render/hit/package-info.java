/** What lies under the pointer: the city or link at a pixel, found by index and not by nodes. */
package org.meridian.render.hit;
