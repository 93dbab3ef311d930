/** A planted copy of the layer {@code text}, with violations in it. */
package org.meridian.planted.text;
