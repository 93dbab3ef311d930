/** A planted copy of the layer {@code render}, with violations in it. */
package org.meridian.planted.render;
