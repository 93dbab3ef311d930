/** Tables of two sides compared, and of groups. */
package org.meridian.io.table.comparison;
