package vn.motcua;

/// The one command of motcua.
public final class Application {
    private Application() {}

    public static void main(String[] args) {}
}
