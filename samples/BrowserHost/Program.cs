using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using ProfileAudit.Samples.BrowserHost;

// A page without a server: the audit runs in the browser, and the member's file stays there.
//   dotnet publish samples/BrowserHost -c Release     and put wwwroot behind any web server, under any path
var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("main");
await builder.Build().RunAsync();
