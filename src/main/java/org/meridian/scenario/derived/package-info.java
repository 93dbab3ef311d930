/** Values that follow from other values. */
package org.meridian.scenario.derived;
