/** What the command line chooses of charts over years and between sides. */
package org.meridian.app.cli.options.charts;
