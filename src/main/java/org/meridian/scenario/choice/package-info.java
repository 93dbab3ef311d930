/** Parts of a scenario, each about one thing: clusters, filters, edits, groups. */
package org.meridian.scenario.choice;
