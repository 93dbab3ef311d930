/** Tables in text whose columns are known beforehand: flowmap.blue and OpenFlights. */
package org.meridian.io.graph.text;
