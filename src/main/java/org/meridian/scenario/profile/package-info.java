/** Single cities of a result: where they stand, and where their numbers come from. */
package org.meridian.scenario.profile;
