/** A planted copy of the layer {@code flow}, with violations in it. */
package org.meridian.planted.flow;
