/** What is kept of a user's work between two runs of the program. */
package org.meridian.scenario.session;
