using ProfileAudit.Pdf.Tests.Support;

namespace ProfileAudit.PackageTests.Native;

/// <summary>A project that has nothing of this repository but its packages, compiled to native code.</summary>
[Collection(SharedFeed.Name)]
public sealed class NativeHostTests(Feed feed)
{
    [Fact]
    public async Task It_reads_an_export_and_a_pdf_and_renders_a_page_and_says_the_same_when_compiled_to_native_code()
    {
        var project = Directory.CreateDirectory(feed.PathOf("fresh")).FullName;
        await File.WriteAllTextAsync(Path.Combine(project, "fresh.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <PublishAot>true</PublishAot>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ProfileAudit.Extensions.DependencyInjection" Version="{feed.Version}" />
                <PackageReference Include="ProfileAudit.Pdf" Version="{feed.Version}" />
                <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="10.0.*" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), """
            using Microsoft.Extensions.DependencyInjection;
            using ProfileAudit;
            using ProfileAudit.Extensions.DependencyInjection;
            using ProfileAudit.Pdf;
            using ProfileAudit.Reading;
            using ProfileAudit.Rendering;

            var services = new ServiceCollection();
            services.AddProfileAudit(settings => settings.Weights["no-photo"] = 5).AddReader<ProfilePdfReader>();
            await using var provider = services.BuildServiceProvider();
            foreach (var path in args)
            {
                await using var source = File.OpenRead(path);
                var profile = await provider.GetRequiredService<ProfileReaders>().ReadAsync(source);
                var report = provider.GetRequiredService<ProfileAuditor>().Audit(profile);
                foreach (var renderer in provider.GetServices<IReportRenderer>())
                    renderer.Render(report, Console.Out);
            }
            """);
        var (export, pdf) = (feed.PathOf("fresh", "export.zip"), feed.PathOf("fresh", "Profile.pdf"));
        await InventedExport.WriteAsync(export);
        await File.WriteAllBytesAsync(pdf, new SavedProfile().ToBytes());

        var managed = await feed.DotnetAsync(project, "run", "--", export, pdf);
        Assert.Equal(2, managed.Split("</html>").Length - 1);
        // Warnings of the compiler are errors here, so that none is left.
        await feed.DotnetAsync(project, "publish", "--runtime", Feed.Runtime, "--output", feed.PathOf("fresh", "native"));
        Assert.Equal(managed, await Command.RunAsync(feed.PathOf("fresh", "native", "fresh"), project, [export, pdf]));
    }
}
