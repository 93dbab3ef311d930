/**
 * Where things are on the map: projections, great circles, basemap geometry and how all of it is
 * cut at the edge of a flat map. Degrees on the sphere, radii of the sphere in the plane;
 * everything public is immutable.
 *
 * <p>The projections are closed forms written here, and GeoTools is their reference: the tests hold
 * every one that GeoTools has against it, to 1e-9. The reasons for not calling it while drawing:
 * GeoTools has no Equal Earth, its Winkel Tripel knows no central meridian, its table of Robinson
 * has a misprint at 40 degrees, it refuses points near the rim of the globe, its register takes
 * about a second to set up, and a seam can be cut exactly only when the tracer knows on which side
 * of it a point lies. GeoTools does the work where its register counts: a basemap of the user's own
 * in another reference system is brought to longitude and latitude by it.
 *
 * <p>How shapes are cut: {@link org.meridian.geo.clip.ArcTracer} follows great circles and notes
 * where they leave and enter the map; {@link org.meridian.geo.clip.AreaCutter} joins the stretches
 * of a polygon along the {@link org.meridian.geo.projection.MapOutline}. The same code serves
 * links, coasts, borders, the graticule and land.
 */
package org.meridian.geo;
