package org.legible.publisher.picture;

import java.util.Set;

/** Which elements and attributes a drawing may hold, by the names of SVG 2, and which are notes of the program that made it. */
final class DrawingNames {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Elements that draw, group, colour or describe. */
    static final Set<String> ELEMENTS = words("""
            svg g defs symbol use switch title desc style
            path rect circle ellipse line polyline polygon text tspan textPath image
            linearGradient radialGradient stop pattern clipPath mask marker filter
            feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
            feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
            feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence""");

    /** Elements whose words are seen or heard, or set the looks; words elsewhere show nowhere. */
    static final Set<String> WITH_WORDS = words("text tspan textPath title desc style");

    /**
     * Elements that are left out with all they hold, without a word: metadata, the place where editors keep their view, and
     * letters as drawings, which no current browser reads.
     */
    static final Set<String> LEFT_OUT = words("metadata font font-face");

    /** Attributes that shape, place, colour or describe. */
    static final Set<String> ATTRIBUTES = words("""
            id class style lang role tabindex focusable type media title
            x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height viewBox preserveAspectRatio transform pathLength
            rotate textLength lengthAdjust startOffset method spacing side path
            gradientUnits gradientTransform spreadMethod fx fy fr offset
            patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits mask-type
            markerUnits markerWidth markerHeight refX refY orient
            filterUnits primitiveUnits in in2 result mode values operator k1 k2 k3 k4 order kernelMatrix divisor bias
            targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant
            specularExponent limitingConeAngle azimuth elevation z pointsAtX pointsAtY pointsAtZ scale xChannelSelector
            yChannelSelector stdDeviation radius tableValues slope intercept amplitude exponent baseFrequency numOctaves
            seed stitchTiles
            requiredExtensions requiredFeatures systemLanguage
            alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
            color-interpolation-filters color-rendering cursor direction display dominant-baseline fill fill-opacity
            fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size
            font-size-adjust font-stretch font-style font-variant font-variant-ligatures font-variant-numeric
            font-variation-settings font-weight glyph-orientation-horizontal glyph-orientation-vertical
            image-rendering inline-size isolation kerning letter-spacing lighting-color line-height marker marker-end
            marker-mid marker-start mask mix-blend-mode opacity overflow paint-order pointer-events shape-inside
            shape-margin shape-padding shape-rendering shape-subtract solid-color solid-opacity stop-color stop-opacity
            stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
            stroke-width text-align text-anchor text-decoration text-indent text-orientation text-overflow
            text-rendering text-transform transform-box transform-origin unicode-bidi vector-effect visibility
            white-space word-spacing word-wrap writing-mode xml:space""");

    /** Attributes that only the program that made the drawing reads, or no program any more. */
    private static final Set<String> NOTES = words("""
            version baseProfile contentScriptType contentStyleType zoomAndPan enable-background color-profile
            externalResourcesRequired font-name t p-id xml:id data-name align""");

    /** How the namespaces of programs that draw begin; what they hold means nothing to browsers. */
    private static final Set<String> EDITORS = words("""
            http://www.inkscape.org/ http://sodipodi.sourceforge.net/ http://inkscape.sourceforge.net/
            http://ns.adobe.com/ http://www.adobe.com/ adobe:ns:
            http://www.w3.org/1999/02/22-rdf-syntax-ns# http://purl.org/dc/ http://creativecommons.org/ns#
            http://web.resource.org/cc/ http://www.bohemiancoding.com/sketch/ http://www.corel.com/
            http://schemas.microsoft.com/visio/ http://www.serif.com/ https://boxy-svg.com http://boxy-svg.com
            http://xml.openoffice.org/svg/ http://sun.com/xmlns/staroffice/ http://www.figma.com/ https://www.figma.com/
            http://www.openclipart.org/ http://www.freehand.com/ http://www.vectornator.io/ https://vectornator.io/
            http://www.gimp.org/ http://www.karbon.org/ http://svgjs.com/ http://svgjs.dev/ https://svgjs.dev/
            http://sozi.baierouge.fr http://jessyink.googlecode.com/ http://www.geogebra.org/ http://www.diagrams.net/
            https://www.diagrams.net/ https://app.diagrams.net/ http://krita.org/ http://www.calligra.org/
            http://www.w3.org/2000/xmlns/""");

    private DrawingNames() {}

    /** True for a namespace of a program that draws. */
    static boolean isEditors(String namespace) {
        return EDITORS.stream().anyMatch(namespace::startsWith);
    }

    /** True for an attribute that may stand as it is. */
    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name) || name.matches("aria-[a-z]+");
    }

    /** True for an attribute of SVG's own that is a note of the program that made the drawing. */
    static boolean isNote(String name) {
        return NOTES.contains(name) || name.startsWith("data-");
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
