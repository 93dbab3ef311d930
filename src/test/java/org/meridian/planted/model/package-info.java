/** A planted copy of the layer {@code model}, with violations in it. */
package org.meridian.planted.model;
