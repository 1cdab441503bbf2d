package org.legible.checker.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.checker.Checker;
import org.legible.checker.Profile;

/** Scripts made to harm those who read them: each page is answered, soon and without an error. */
class HostileScriptIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final Checker CHECKER = Checker.with(Profile.ALL);

    private static final String MANY = "<p class=c>x".repeat(20_000);

    static Stream<Named<String>> scripts() {
        return Stream.of(
                Named.of("100,000 brackets", "(".repeat(100_000) + "1" + ")".repeat(100_000)),
                Named.of("nested brackets", "(".repeat(29_000) + "1" + ")".repeat(29_000)),
                Named.of("nested arrays", "a=" + "[".repeat(29_000) + "]".repeat(29_000)),
                Named.of("nested blocks", "{".repeat(29_000) + "}".repeat(29_000)),
                Named.of("nested functions", "(function(){".repeat(3_500) + "})()".repeat(3_500)),
                Named.of("nested arrows", "a=" + "x=>".repeat(19_000) + "1"),
                Named.of("nested conditions", "if(a)".repeat(11_000) + "b()"),
                Named.of("nested choices", "a=" + "b?c:".repeat(14_000) + "d"),
                Named.of("nested signs", "a=" + "!".repeat(59_000) + "b"),
                Named.of("nested templates", "a=" + "`${".repeat(14_000) + "1" + "}`".repeat(14_000)),
                Named.of("some nested signs in each of many calls", nestedCalls()),
                Named.of("a long sum", "a=" + "b+".repeat(29_000) + "c"),
                Named.of("a long chain of members", "a" + ".b".repeat(29_000)),
                Named.of("a long chain of calls", "a" + "()".repeat(29_000)),
                Named.of("5 MB of code", "a=b+1;".repeat(900_000)),
                Named.of("for and spaces", ("for" + " ".repeat(200)).repeat(280)),
                Named.of("a text that doubles", "var a='x';for(var i=0;i<400;i++)a=a+a;document.title=a"),
                Named.of("an array that doubles", "var a=[1];for(var i=0;i<400;i++)a=[...a,...a];b.href=a"),
                Named.of(
                        "many long arrays",
                        "var b=[];for(var i=0;i<400;i++){b=b.slice();for(var j=0;j<90;j++)b.push(j)}"),
                Named.of("arrays in arrays", ARRAYS + "`${a}`"),
                Named.of("arrays in arrays as an address", ARRAYS + "document.body.href=a"),
                Named.of(
                        "arrays in arrays as attributes",
                        "var $=0;" + ARRAYS + "document.querySelector('p').attr({title:a,href:a})"),
                Named.of("arrays in arrays compared", ARRAYS + "var b=[1];for(i=0;i<40;i++)b=[b,b];if(window.q)a=b"),
                Named.of("an array in itself", "var a=[];a.push(a);var b=[];b.push(b);`${a}`;if(window.q)a=b;"),
                Named.of(
                        "an object in itself",
                        "var a={};a.a=a;var b={};b.a=b;`${a}`;if(window.q)a=b;document.body.href=a"),
                Named.of("no end", "while(true){document.querySelectorAll('p').forEach(function(p){p.onclick=f})}"),
                Named.of("a function that calls itself", "function f(){f();f();f()}f()"),
                Named.of("functions made by functions", "function f(){setTimeout(function(){f();f()},1)}f()"),
                Named.of("many names in a loop", "for(let " + names() + ";true;n0++){b.onclick=()=>n0}"),
                Named.of(
                        "many lists",
                        "var l=[];for(var i=0;i<400;i++)for(var j=0;j<90;j++)l.push(Array.from(document.querySelectorAll('p')))"),
                Named.of(
                        "many listeners",
                        "for(var i=0;i<400;i++)document.querySelectorAll('p').forEach(function(p){p.onclick=function(){p.hidden=!p.hidden}})"),
                Named.of(
                        "selectors that look far",
                        LOOPS + "document.querySelectorAll('p:nth-child('+i+'n+'+j+') ~ p')"),
                Named.of(
                        "selectors that count others",
                        LOOPS + "document.querySelector('p:nth-child('+i+'n+'+j+' of b ~ p)')"),
                Named.of(
                        "an element that looks far",
                        "var e=document.querySelectorAll('p')[19999];" + LOOPS + "e.matches('b ~ p')"),
                Named.of("elements that look far", LOOPS + "document.querySelector('p').closest('b'+i+' ~ p')"),
                Named.of("many class names", LOOPS + "document.getElementsByClassName('c c'+i+' c'+j)"),
                Named.of(
                        "many events in a name",
                        "for(var i=0;i<400;i++)document.body.addEventListener('" + "a ".repeat(20_000) + "',f)"),
                Named.of(
                        "many classes in a name",
                        "for(var i=0;i<400;i++)document.body.classList.add('" + "a ".repeat(20_000) + "')"));
    }

    private static final String LOOPS = "for(var i=0;i<400;i++)for(var j=0;j<90;j++)";

    private static final String ARRAYS = "var a=[1];for(var i=0;i<40;i++)a=[a,a];";

    private static String nestedCalls() {
        return "function f(){return " + "!".repeat(2_000) + "f()}f()";
    }

    private static String names() {
        StringBuilder names = new StringBuilder("n0=0");
        for (int i = 1; i < 8_000; i++) names.append(",n").append(i);
        return names.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void isAnswered(String script) {
        isAnsweredSoon(MANY + "<script>" + script + "</script>");
    }

    static Stream<Named<String>> pages() {
        String jquery = MANY + "<script src=jquery.js></script><script>";
        return Stream.of(
                Named.of(
                        "every element's neighbours",
                        jquery + "for(var i=0;i<400;i++)$('*').nextAll().prevAll().siblings()</script>"),
                Named.of(
                        "everything in everything",
                        jquery + "for(var i=0;i<400;i++)$('*').find('*').find('p')</script>"),
                Named.of("everything around", jquery + "for(var i=0;i<400;i++)$('p').parents().closest('p')</script>"),
                Named.of(
                        "everything around, deep",
                        "<div>".repeat(5_000) + "<script src=jquery.js></script><script>"
                                + "for(var i=0;i<400;i++)$('div').parents('div').find('div').closest('p')</script>"),
                Named.of(
                        "everything listens",
                        jquery + "var l=$('p');" + LOOPS + "l.on('click',function(){l.hide()})</script>"),
                Named.of("everything is hidden", jquery + "var l=$('p');" + LOOPS + "l.hide()</script>"),
                Named.of("everything that looks far", jquery + LOOPS + "$('p').filter('b ~ p').not('i ~ p')</script>"),
                Named.of(
                        "everything inside",
                        "<div>".repeat(20_000) + "<script src=jquery.js></script><script>" + LOOPS
                                + "$('div').find('div').parents().find('div')</script>"),
                Named.of("an attribute that is no function", "<p onclick=\"})(null.x); (function(){\">x"),
                Named.of("an attribute that is deep", "<p onclick='" + "!".repeat(50_000) + "a'>x"),
                Named.of("an attribute that is another script", "<p onclick='}); a.b.c = 1; (function() {'>x"),
                Named.of(
                        "a page without a body",
                        "<frameset><frame></frameset><script>document.body.onclick=f</script>"),
                Named.of("an address for patterns", "<script src='" + "/jquery-1".repeat(20_000) + "'></script>"),
                Named.of("an address of dots", "<script src='jquery.1" + ".min".repeat(50_000) + "'></script>"),
                Named.of(
                        "handlers on every field",
                        "<select onchange='this.form.submit()'><option>a</select>".repeat(3_000)
                                + "<script>document.querySelectorAll('select').forEach(function(s){s.oninput=function(){s.form.submit()}})</script>"),
                Named.of("different handlers", different()),
                Named.of(
                        "thousands that take over",
                        each("e.onfocus=e.onkeydown=e.onmousedown=function(){e.blur();e.hidden=!e.hidden}")),
                Named.of("thousands that open boxes", each("e.onclick=function(){e.nextElementSibling.hidden=false}")),
                Named.of("thousands that are made controls", each("e.tabIndex=0;e.setAttribute('role','button')")),
                Named.of(
                        "keys for everything",
                        each("document.addEventListener('keydown',function(k){if(k.key=='x')e.hidden=true})")),
                Named.of(
                        "what hovering shows, beside handlers",
                        "<style>i{display:none}b:hover i{display:block}</style>"
                                + each("e.onclick=function(){e.hidden=true}") + "<b>x<i>y</i></b>".repeat(5_000)));
    }

    /** Something that is done to each of thousands of buttons. */
    private static String each(String done) {
        return "<button>a</button><span role=button onclick='f()'>b</span>".repeat(5_000)
                + "<script>document.querySelectorAll('button').forEach(function(e){" + done + "})</script>";
    }

    private static String different() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 5_000; i++)
            html.append("<p onclick='a")
                    .append(i)
                    .append("(this)' onkeydown='b(")
                    .append(i)
                    .append(")'>x");
        return html.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pageIsAnswered(String html) {
        isAnsweredSoon(html);
    }

    private static void isAnsweredSoon(String html) {
        assertThat(assertTimeoutPreemptively(SOON, () -> CHECKER.check(html, "hostile.html")))
                .isNotNull();
    }

    private static final String[] PIECES = """
            ( ) [ ] { } , ; : . ? ?. => = == + ++ - ! ... ` ${ / * ** & && | || ?? < > ' " \\ # @ ~ 0 1.5 0x 1e9 1n a b
            this null new delete typeof void in of let const var function function* async await yield class extends super
            static get set if else for while do switch case default break continue return throw try catch finally with
            import export label: document body querySelector 'p' addEventListener 'click' setTimeout $ onclick \\u0061 \\u{}
            /a/ /[/ <!-- --> // /* */ eval arguments constructor __proto__ length push forEach call apply bind
            """.strip().split("\\s+");

    @Test
    void noiseIsAnswered() {
        Random random = new Random(42);
        for (int page = 0; page < 3_000; page++) {
            StringBuilder html = new StringBuilder("<p>a</p><p onclick='");
            for (int i = random.nextInt(12); i > 0; i--)
                html.append(piece(random).replace("'", "\""));
            html.append("'>b</p><script>");
            for (int i = 2 + random.nextInt(12); i > 0; i--) html.append(piece(random));
            CHECKER.check(html.append("</script>").toString(), "noise.html");
        }
    }

    private static String piece(Random random) {
        return PIECES[random.nextInt(PIECES.length)] + (random.nextBoolean() ? " " : "");
    }
}
