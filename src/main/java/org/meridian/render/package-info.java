/**
 * Which marks are drawn, and how they become pixels. {@link
 * org.meridian.render.scene.SceneComposer} makes a scene from a result, {@link
 * org.meridian.render.MapRenderer} a picture from a scene, as a whole or part by part, and {@link
 * org.meridian.render.figure.FigureFactory} makes documents.
 */
package org.meridian.render;
