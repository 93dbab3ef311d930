/** Two sides compared, in words. */
package org.meridian.view.comparison;
