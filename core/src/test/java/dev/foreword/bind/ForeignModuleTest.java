package dev.foreword.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of a module of its own, loaded by a class loader of its own. */
class ForeignModuleTest {

    private static final String RECORD = """
            package shop.model;

            record Item(String name, java.util.List<Item> parts) {}
            """;

    private static final String DOOR = """
            package shop.door;

            public class Door {
                public static java.lang.invoke.MethodHandles.Lookup lookup() {
                    return java.lang.invoke.MethodHandles.lookup();
                }
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void compile() throws IOException {
        String item = write("shop/model/Item.java", RECORD);
        String door = write("shop/door/Door.java", DOOR);
        String moduleInfo = write("module-info.java", "module shop { exports shop.door; }\n");
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-d", folder.resolve("classes").toString(), item, door, moduleInfo);
        assertThat(status).isZero();
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve("sources").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private ClassLoader load() {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration()
                .resolve(ModuleFinder.of(folder.resolve("classes")), ModuleFinder.of(), Set.of("shop"));
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("shop");
    }

    @Test
    void a_closed_module_is_named_with_what_to_do() throws Exception {
        Class<?> item = load().loadClass("shop.model.Item");
        assertThatThrownBy(() -> Binder.standard().keys(item))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the module shop does not let Foreword make an Item; build the binder with"
                        + " Binder.builder().lookup(MethodHandles.lookup()), called in shop, or write in its"
                        + " module-info: opens shop.model;");
    }

    @Test
    void a_lookup_of_the_module_opens_it() throws Exception {
        ClassLoader loader = load();
        MethodHandles.Lookup lookup = (MethodHandles.Lookup)
                loader.loadClass("shop.door.Door").getMethod("lookup").invoke(null);
        Binder binder = Binder.builder().lookup(lookup).build();
        assertThat(binder.bind(data(), SourceText.of("x", ""), loader.loadClass("shop.model.Item"))
                        .orThrow())
                .hasToString("Item[name=chair, parts=[]]");
    }

    @Test
    void a_binder_does_not_keep_a_class_loader_alive() throws Exception {
        WeakReference<ClassLoader> loader = useOnce();
        for (int i = 0; i < 50 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(loader.get()).isNull();
    }

    /** Binds with the standard binder, which lives as long as the library. */
    private WeakReference<ClassLoader> useOnce() throws Exception {
        ClassLoader loader = new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        Class<?> item = loader.loadClass("shop.model.Item");
        assertThat(Binder.standard().bind(data(), SourceText.of("x", ""), item).orThrow())
                .hasToString("Item[name=chair, parts=[]]");
        return new WeakReference<>(loader);
    }

    private static Mapping data() {
        return new Mapping(
                List.of(new Entry(
                        new Scalar("name", Kind.STRING, Span.at(0)), new Scalar("chair", Kind.STRING, Span.at(0)))),
                Span.at(0));
    }
}
