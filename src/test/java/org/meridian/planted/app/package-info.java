/** A planted copy of the layer {@code app}, with violations in it. */
package org.meridian.planted.app;
