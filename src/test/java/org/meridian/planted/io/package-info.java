/** A planted copy of the layer {@code io}, with violations in it. */
package org.meridian.planted.io;
