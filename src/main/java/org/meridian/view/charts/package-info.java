/** What charts over years and between sides have in common: axes, colours of lines, facts. */
package org.meridian.view.charts;
