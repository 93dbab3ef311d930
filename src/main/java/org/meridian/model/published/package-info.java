/** Rankings that others published, to compare with. */
package org.meridian.model.published;
