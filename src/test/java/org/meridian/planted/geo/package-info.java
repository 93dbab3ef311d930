/** A planted copy of the layer {@code geo}, with violations in it. */
package org.meridian.planted.geo;
