/** The same map several times: parts of the index or years side by side. */
package org.meridian.ui.map.multiples;
