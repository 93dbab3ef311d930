/** Office hours that cities share. */
package org.meridian.dataprep.hours;
